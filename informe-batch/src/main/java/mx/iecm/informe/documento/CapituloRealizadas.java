package mx.iecm.informe.documento;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.iecm.informe.documento.Elemento.LugarDeCuadro;
import mx.iecm.informe.documento.Elemento.Numerado;
import mx.iecm.informe.documento.Elemento.Parrafo;
import mx.iecm.informe.documento.Elemento.Titulo;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Grafica;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.Texto;

/** IV. Actividades realizadas: la narrativa de cada línea, con sus tablas. */
final class CapituloRealizadas implements Capitulo {

  @Override
  public List<Elemento> componer(Informe informe) {
    var elementos = new ArrayList<Elemento>();
    elementos.add(new Titulo(1, 4, Texto.de("Actividades realizadas")));
    elementos.addAll(Esquema.recorrer(informe.programa(), l -> deLinea(l, informe)));
    return elementos;
  }

  /** Lo que se dice de una línea, sin su título. */
  static List<Elemento> deLinea(LineaAccion linea, Informe informe) {
    var resultado = informe.resultado(linea.clave());
    var elementos = new ArrayList<Elemento>();
    var puestas = new HashSet<String>();
    boolean enLista = false;
    for (Bloque bloque : resultado.realizado()) {
      if (bloque instanceof Bloque.LugarDeTabla lugar) {
        linea.tablas().stream()
            .filter(t -> t.clave().equals(lugar.tabla()))
            .forEach(t -> poner(t, informe, puestas, elementos));
      } else {
        elementos.add(elemento(bloque, enLista));
      }
      enLista = bloque instanceof Bloque.Numerado;
    }
    linea.tablas().forEach(t -> poner(t, informe, puestas, elementos));
    resultado.sinActividad().stream()
        .filter(s -> s.apartados().contains(Apartado.IV))
        .forEach(s -> elementos.add(Parrafo.de(Estilo.CUERPO, s.motivo())));
    if (elementos.isEmpty()) {
      elementos.add(Parrafo.de(Estilo.AVISO, "[Falta el resultado de esta línea.]"));
    }
    return elementos;
  }

  private static Elemento elemento(Bloque bloque, boolean enLista) {
    if (bloque instanceof Bloque.Parrafo p) {
      return new Parrafo(Estilo.CUERPO, p.texto(), p.nota());
    }
    if (bloque instanceof Bloque.Vineta v) {
      return new Parrafo(Estilo.VINETA, v.texto(), v.nota());
    }
    if (bloque instanceof Bloque.Numerado n) {
      return new Numerado(n.texto(), n.nota(), !enLista);
    }
    if (bloque instanceof Bloque.Subtitulo s) {
      return new Parrafo(Estilo.SUBTITULO, s.texto(), s.nota());
    }
    if (bloque instanceof Bloque.Imagen i) {
      return new Elemento.Imagen(i);
    }
    throw new AssertionError(bloque);
  }

  /** Pone una tabla que tiene renglones, una sola vez, con su rótulo. */
  private static void poner(
      Tabla tabla, Informe informe, Set<String> puestas, List<Elemento> elementos) {
    var cuadro = informe.cuadro(tabla.clave()).filter(c -> c.cuantos() > 0);
    if (cuadro.isPresent() && puestas.add(tabla.clave())) {
      if (!tabla.rotulo().isEmpty()) {
        elementos.add(Parrafo.de(Estilo.ROTULO, tabla.rotulo()));
      }
      elementos.add(new LugarDeCuadro(tabla, cuadro.get()));
      if (!(tabla.grafica() instanceof Grafica.Ninguna)) {
        var periodo = informe.emision().periodo();
        elementos.add(new Elemento.Grafica(tabla, cuadro.get(), periodo));
      }
    }
  }
}
