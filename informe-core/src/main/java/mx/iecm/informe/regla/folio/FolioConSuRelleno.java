package mx.iecm.informe.regla.folio;

import static mx.iecm.informe.hallazgo.Alcance.RENGLON;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.util.List;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.PatronDeFolio;
import mx.iecm.informe.regla.ReglaDeRenglon;
import mx.iecm.informe.regla.Situacion;

/** Un folio lleva los mismos ceros de relleno que el resto de su serie. */
record FolioConSuRelleno(Ficha ficha) implements ReglaDeRenglon {

  FolioConSuRelleno() {
    this(new Ficha("FOL-005", ADVERTENCIA, RENGLON, Fuentes.FOLIOS));
  }

  @Override
  public List<Hallazgo> revisar(Renglon renglon, Situacion situacion) {
    return Folios.revisar(
        renglon,
        situacion,
        (columna, escrito) -> {
          var patron = columna.patron();
          var leido = patron.leer(escrito);
          if (leido.isEmpty() || patron.ancho() == 0) {
            return List.of();
          }
          int numero = leido.get().numero();
          int natural = Integer.toString(numero).length();
          if (leido.get().digitos() == Math.max(patron.ancho(), natural)) {
            return List.of();
          }
          String bien = PatronDeFolio.escribir(columna.serie(), numero, leido.get().ejercicio());
          return List.of(
              ficha
                  .en(situacion.lugar(renglon, columna.columna()), escrito, patron.ancho())
                  .proponiendo(bien));
        });
  }
}
