package mx.iecm.informe.libro;

import static mx.iecm.informe.libro.FichasDeLectura.CIFRA;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.castellano.Propuestas;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.libro.HojaLeida.Registro;
import mx.iecm.informe.modelo.DefinicionDeCifra;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Texto;

/** Las cifras que los libros nombran y declaran, comparadas con las del programa. */
final class Cifras {

  private static final Set<String> FORMAS = Set.of("", "letra", "Letra");

  private final List<String> claves;
  private final Consumer<Hallazgo> avisos;

  Cifras(Programa programa, Consumer<Hallazgo> avisos) {
    this.claves = programa.cifras().stream().map(DefinicionDeCifra::clave).toList();
    this.avisos = avisos;
  }

  /** Señala los <code>{clave}</code> que no nombran ninguna cifra. */
  void revisar(Texto texto, Origen origen) {
    for (var marcador : Marcador.buscar(texto.escrito())) {
      boolean conocida = claves.contains(marcador.clave()) && FORMAS.contains(marcador.forma());
      if (!conocida && !marcador.clave().equals(Marcador.LLAVE)) {
        String escrita = texto.escrito().substring(marcador.desde(), marcador.hasta());
        var hallazgo = CIFRA.en(Lugar.de(origen), Muestra.de(escrita));
        avisos.accept(
            Propuestas.cercana(marcador.clave(), claves)
                .map(c -> hallazgo.proponiendo("{" + c + "}"))
                .orElse(hallazgo));
      }
    }
  }

  /** Las cifras de una hoja {@code Cifras}; la que el programa no conoce se señala y no entra. */
  List<Entrega.Declarada> declaradas(List<Registro> registros, String area) {
    var declaradas = new ArrayList<Entrega.Declarada>();
    for (var r : registros) {
      String escrita = r.escrito("Clave");
      Optional<String> clave =
          claves.stream().filter(c -> Comparacion.iguales(c, escrita)).findFirst();
      if (clave.isEmpty() && !escrita.isEmpty()) {
        var hallazgo = CIFRA.en(Lugar.de(r.origen("Clave")), escrita);
        avisos.accept(
            Propuestas.cercana(escrita, claves).map(hallazgo::proponiendo).orElse(hallazgo));
      }
      clave.ifPresent(
          c ->
              r.numero("Valor")
                  .ifPresent(
                      valor ->
                          declaradas.add(
                              new Entrega.Declarada(
                                  c, valor, area, r.escrito("Fuente"), r.origen("Valor")))));
    }
    return declaradas;
  }
}
