package mx.iecm.informe.regla.folio;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Anterior;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.FoliosMedidos;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeInforme;

/** Un folio no se repite en el informe, ni es de los que ya estaban en el anterior. */
record FolioSinRepetir(Ficha ficha) implements ReglaDeInforme {

  FolioSinRepetir() {
    this(new Ficha("FOL-003", ERROR, INFORME, Fuentes.FOLIOS));
  }

  /** El mismo número de otro año es otro folio; su año lo juzga la regla de la serie. */
  private record Numero(String serie, int numero, int ejercicio) {

    static Numero de(Medidas.Folio folio, Programa programa) {
      return new Numero(folio.serie(), folio.numero(), FoliosMedidos.ejercicio(folio, programa));
    }
  }

  // Lo que se repite en un libro se repite en el informe.
  @Override
  public boolean bastaUnLibro() {
    return true;
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var programa = expediente.informe().programa();
    var usados = new HashSet<Numero>();
    expediente
        .anterior()
        .ifPresent(a -> a.folios().forEach(f -> usados.add(Numero.de(f, programa))));
    var vistos = new LinkedHashMap<Numero, Medidas.Folio>();
    var repetidos = new ArrayList<Hallazgo>();
    FoliosMedidos.de(expediente.informe(), expediente.medidas())
        .forEach(
            f -> {
              var antes = vistos.putIfAbsent(Numero.de(f, programa), f);
              if (antes != null) {
                repetidos.add(
                    ficha.en(Lugar.de(f.origen()), f.escrito(), antes.origen().toString()));
              }
            });
    return Stream.concat(repetidos.stream(), delAnterior(vistos, usados, expediente));
  }

  private Stream<Hallazgo> delAnterior(
      Map<Numero, Medidas.Folio> vistos, Set<Numero> usados, Expediente expediente) {
    String periodo = expediente.anterior().map(FolioSinRepetir::periodo).orElse("");
    return vistos.entrySet().stream()
        .filter(v -> usados.contains(v.getKey()))
        .map(v -> v.getValue())
        .map(f -> ficha.variante("anterior", Lugar.de(f.origen()), f.escrito(), periodo));
  }

  private static String periodo(Anterior anterior) {
    return anterior.informe().emision().periodo().clave();
  }
}
